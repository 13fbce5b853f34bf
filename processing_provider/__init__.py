"""The QGIS face of Sig2GPS: Processing provider, algorithms, reading and writing of layers."""
