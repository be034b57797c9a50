"""Films: what may be shown, what they say of themselves, and keeping them without what they need not tell."""
