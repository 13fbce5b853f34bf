#!/usr/bin/env bash
# Run the tests for QGIS's Python in the QGIS of another Debian: test_qgis_suite.sh SUITE FOLDER
# MODULES are what QGIS's Python must be able to import there, TESTS what pytest is told.
#
# The tests see a copy of the tracked files. All is mounted in a mount namespace, and started in a
# process namespace, which end with this script; nothing can be left mounted or running.
# The inference environment (SIG2GPS_PYTHON) and the scanners of build/venv-lint are this
# computer's own: they are called through /host, where its file system is seen read-only.
set -euo pipefail

suite=$1
root=$(realpath -m "$2")
repository=$(realpath "$(dirname "$0")/..")

mkdir -p "$(dirname "$root")"
flock "$root.lock" "$repository/scripts/debian_suite.sh" "$suite" "$root"

# The same path here and there, so that both Pythons find the same files.
work=$(mktemp --directory --tmpdir sig2gps-qgis.XXXXXX)
trap 'rm -rf --one-file-system "$work"' EXIT
mkdir -p "$work/checkout" "$work/home" "$work/bin" "$work/tmp"
git -C "$repository" ls-files -z |
    tar --create --directory "$repository" --null --files-from - |
    tar --extract --directory "$work/checkout"

export SUITE="$suite" ROOT="$root" WORK="$work"
export MODULES TESTS SIG2GPS_PYTHON
export LINT_TOOLS="${SIG2GPS_LINT_TOOLS:-$repository/build/venv-lint/bin}"
export DATA="${SIG2GPS_DATA:-$repository/../shared/data}"

# A fault of the tests ends this script with their exit code, and the trap still runs.
unshare --mount --pid --fork --kill-child "$repository/scripts/in_qgis_suite.sh"
