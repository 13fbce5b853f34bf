"""The engine `wan`: image-to-video models of the Wan families draw a trace's path on its tile."""
