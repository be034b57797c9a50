"""The showroom's catalogue: entities, validation, editing, publication and reading. No Qt."""
