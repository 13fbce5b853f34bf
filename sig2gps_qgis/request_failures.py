"""Why a request to an inference server got no answer, in words, and whether to repeat it."""

from __future__ import annotations

import json
from dataclasses import dataclass

import requests

from sig2gps_qgis.inference_errors import (
    Busy,
    InferenceError,
    JobFailed,
    NotFound,
    TimedOut,
    Unauthorised,
    Unreachable,
    WrongVersion,
)
from sig2gps_qgis.inference_protocol import API_VERSION
from sig2gps_qgis.translation import tr

_LONGEST_REASON = 1000


@dataclass(frozen=True)
class Patience:
    """How long a server is waited for, in seconds.

    Attributes:
        total_s: until a job's answer must be here.
        question_s: until an answer that needs no computing must be here.
        loading_s: until weights must have been loaded, or downloaded.
        failing_s: how long a request is repeated to a server that fails or cannot be reached.
        busy_s: how long it is repeated to a server whose queue is full.
        connect_s: until a connection must stand.
        read_s: without a single byte of an answer.
    """

    total_s: float = 1800.0
    question_s: float = 30.0
    loading_s: float = 300.0
    failing_s: float = 20.0
    busy_s: float = 120.0
    connect_s: float = 10.0
    read_s: float = 30.0


class RequestFailure(Exception):  # noqa: N818 - it becomes an InferenceError once patience ends
    """A request that did not succeed.

    Attributes:
        error: what it comes to when it is not repeated.
        patience_s: how long it is worth repeating; 0: not at all.
        pause_s: how long the server wants not to be asked.
    """

    def __init__(self, error: InferenceError, patience_s: float = 0.0, pause_s: float = 0.0):
        super().__init__(str(error))
        self.error = error
        self.patience_s = patience_s
        self.pause_s = pause_s


def broken_off(url: str, error: OSError | ValueError, patience: Patience) -> RequestFailure:
    """Of a request without a whole answer from the server at ``url``; requests' error, or what
    it lets pass: ValueError for an address, OSError for a certificate file."""
    at = tr("the inference server at {url}", url=url)
    repeated = patience.failing_s
    if isinstance(error, requests.ReadTimeout) or "Read timed out" in str(error):
        text = tr(
            "No answer from {at} within {seconds:.0f} seconds.", at=at, seconds=patience.read_s
        )
        return RequestFailure(TimedOut(text), repeated)
    if isinstance(error, ValueError) or not isinstance(error, requests.RequestException):
        return RequestFailure(
            Unreachable(tr("No connection to {at} can be tried: {error}", at=at, error=error))
        )
    cause = _innermost(error)
    if isinstance(error, requests.exceptions.SSLError):
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            repeated = 0.0
        return RequestFailure(
            Unreachable(tr("No secure connection to {at}: {cause}", at=at, cause=cause)), repeated
        )
    if isinstance(error, requests.exceptions.ProxyError):
        return RequestFailure(
            Unreachable(tr("The proxy gives no way to {at}: {cause}", at=at, cause=cause)), repeated
        )
    text = tr(
        "No connection to {at}: is it running, and is the address right? ({cause})",
        at=at,
        cause=cause,
    )
    return RequestFailure(Unreachable(text), repeated)


def refused(
    url: str, response: requests.Response, content: bytes, patience: Patience
) -> RequestFailure:
    """Of a request that the server at ``url`` answered with anything but success."""
    reason = _reason(content)
    status = response.status_code
    told = reason or f"HTTP status {status} {response.reason}"
    answers = tr("The inference server at {url} answers: {told}", url=url, told=told)
    if status == 429:
        busy = Busy(tr("The inference server at {url} is busy: {told}", url=url, told=told))
        return RequestFailure(busy, patience.busy_s, _retry_after_s(response))
    if status in (502, 503, 504):
        return RequestFailure(Unreachable(answers), patience.failing_s, _retry_after_s(response))
    if status == 500:
        return RequestFailure(JobFailed(answers), patience.failing_s)
    return RequestFailure(_final(url, response, reason, told, answers))


def _final(
    url: str, response: requests.Response, reason: str | None, told: str, answers: str
) -> InferenceError:
    """The error for a refusal that would be the same next time."""
    status = response.status_code
    if status in (401, 403):
        return Unauthorised(
            tr(
                "The inference server at {url} does not take the token (authentication "
                "configuration): {told}",
                url=url,
                told=told,
            )
        )
    if status == 407:
        return Unreachable(
            tr("The proxy before {url} asks for a login: {told}", url=url, told=told)
        )
    if status == 413:  # often said by a proxy
        return JobFailed(
            tr(
                "The inference server at {url} takes no batch of this size: {told}",
                url=url,
                told=told,
            )
        )
    if status == 426:
        return WrongVersion(
            tr(
                "This plugin speaks version {api_version} with inference servers, and the one "
                "at {url} another: install the same version of Sig2GPS on both. ({told})",
                api_version=API_VERSION,
                url=url,
                told=told,
            )
        )
    if response.is_redirect:
        return Unreachable(
            tr(
                "The inference server at {url} sends on to {location}: give its own address.",
                url=url,
                location=response.headers["Location"],
            )
        )
    if reason is None:
        return Unreachable(
            tr("What answers at {url} is no Sig2GPS inference server: {told}", url=url, told=told)
        )
    if status == 404:
        return NotFound(answers)
    return JobFailed(answers)


def _innermost(error: BaseException) -> str:
    """What went wrong in the first place, without the objects that passed it on."""
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
    return str(error) or type(error).__name__


def _reason(content: bytes) -> str | None:
    """The server's own words, or None where it is not an inference server that speaks.

    In ``detail``, or as OpenAI's API has it, which other video servers speak; vLLM's check of
    tokens gives bare words.
    """
    try:
        told = json.loads(content)
        detail = told["error"] if "error" in told else told["detail"]
        if isinstance(detail, dict):
            detail = detail["message"]
    except (ValueError, TypeError, KeyError):
        return None
    text = detail if isinstance(detail, str) else json.dumps(detail)
    return text[:_LONGEST_REASON]


def _retry_after_s(response: requests.Response) -> float:
    """What Retry-After says; 0 where it says nothing that can be read."""
    try:
        return max(0.0, float(response.headers["Retry-After"]))
    except (KeyError, ValueError):
        return 0.0
