"""Publication: one signed shared file, and kiosks that show exactly what it says or go on with what they had."""
