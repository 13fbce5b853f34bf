"""How video models are trained: data set, flow matching, reinforcement learning."""
