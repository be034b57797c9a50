"""Pictures, subtitles and films on their way: up to the share, down to a kiosk, and away when nobody refers to them.

Pictures and subtitles lie inside the shared file in pieces; films beside it as `media/ab/<sha256>`, or inside as well
in a single file for a USB stick. What arrives is kept only if its size, digest, kind and dimensions are as was said.
"""
