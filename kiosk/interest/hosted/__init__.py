"""The form on a server, for many showrooms: the same application, with PostgreSQL instead of a kiosk's disk."""
