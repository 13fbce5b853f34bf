"""Denoising GPS with a base station's camera and beams (Charan, Osman and Alkhateeb).

The domain of it: numpy and scipy, no QGIS, no torch. Start reading at ``denoise.py``.
"""
