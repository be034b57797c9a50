"""All kiosks of a share, without a server: each tells what it shows and counts; staff read it."""
