"""The QGIS face of denoising by vision and beams."""
