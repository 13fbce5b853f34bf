"""A hook of mkdocs: on the site, links from the guide to other files lead to the repository."""

from __future__ import annotations

import posixpath
import re
from typing import Any

_LINK = re.compile(r"\]\((?P<path>\.\./[^)#\s]+)(?P<anchor>#[^)\s]*)?\)")


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Called by mkdocs with each page's text; gives the text that it builds the page from."""
    return with_outside_links(markdown, page.file.src_uri, config["repo_url"])


def with_outside_links(markdown: str, page: str, repository: str) -> str:
    """The text with links that leave the guide made absolute.

    Args:
        markdown: of the page.
        page: its path within the guide's folder.
        repository: address of the repository.
    """

    def absolute(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), link["path"]))
        if not target.startswith("../"):
            return link[0]
        return f"]({repository}/blob/main/{target[len('../') :]}{link['anchor'] or ''})"

    return _LINK.sub(absolute, markdown)
