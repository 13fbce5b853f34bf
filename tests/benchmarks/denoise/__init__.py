"""Measurements of denoising with vision and beams: `make bench-denoise`."""
