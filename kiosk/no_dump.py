"""A program that crashes leaves no picture of its memory on a disk: what somebody just wrote would stand in it."""

import sys


def leave_no_dump() -> None:
    """See to that, for this process and those it starts."""
    if sys.platform == "win32":
        import ctypes

        fail_critical_errors, no_fault_box = 0x0001, 0x0002
        ctypes.windll.kernel32.SetErrorMode(fail_critical_errors | no_fault_box)
    else:
        import resource

        if resource.getrlimit(resource.RLIMIT_CORE)[1] != 0:
            resource.setrlimit(resource.RLIMIT_CORE, (1, 1))  # with 0, Linux still feeds a program that collects dumps
