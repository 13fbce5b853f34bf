"""What can go wrong between the plugin and an inference server, in words for a user."""

from __future__ import annotations


class InferenceError(Exception):
    """No answer from the inference server; the message says why and what to do."""


class Unreachable(InferenceError):  # noqa: N818 - the kinds say what the matter is
    """No inference server answers, or the connection to it is lost for good."""


class Unauthorised(InferenceError):  # noqa: N818
    """The server does not take the token."""


class WrongVersion(InferenceError):  # noqa: N818
    """Plugin and server do not understand each other."""


class Busy(InferenceError):  # noqa: N818
    """The server's queue stays full."""


class JobFailed(InferenceError):  # noqa: N818
    """The server refused or failed the job; the message holds its reason."""


class NotFound(JobFailed):
    """The server has no such engine, or no longer such a job."""


class TimedOut(InferenceError):  # noqa: N818
    """The answer did not come within the time that was allowed."""
