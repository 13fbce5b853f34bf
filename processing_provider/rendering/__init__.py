"""Pictures of the project's own map, for the engine `wan`."""
