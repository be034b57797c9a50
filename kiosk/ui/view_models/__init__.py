"""What the pages show and what a touch does, one view model a page."""
