#!/usr/bin/env bash
# Make a Debian of the named suite in a folder, once, by debootstrap: debian_suite.sh SUITE FOLDER
# As root on Debian; debootstrap is installed if it is missing. The mirror is the one that this
# computer's apt uses; MIRROR names another. Nothing is left mounted, whatever happens.
set -euo pipefail

suite=$1
folder=$2

fail() {
    echo "test-qgis: $*" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "a Debian in a folder is made as root: sudo make test-qgis SUITE=$suite"
[ -e "$folder/.complete" ] && exit 0

if ! command -v debootstrap >/dev/null; then
    command -v apt-get >/dev/null || fail "install debootstrap first; this is no Debian."
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends debootstrap
fi

if [ -z "${MIRROR:-}" ]; then
    # shellcheck disable=SC2016 # apt's own variables
    MIRROR=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "Debian" { print $2; exit }') || true
fi
[ -n "$MIRROR" ] || fail "apt knows no mirror of Debian here: name one, MIRROR=http://..."

# All suites are made alike; debootstrap may be too old to know the newest by name.
recipe=/usr/share/debootstrap/scripts/sid

rm -rf "$folder.new"
mkdir -p "$folder.new"
# In a mount namespace of its own, debootstrap's mounts end with it.
unshare --mount debootstrap --variant=minbase \
    --include=ca-certificates,git,openssl,python3,tzdata \
    "$suite" "$folder.new" "$MIRROR" "$recipe" >"$folder.log" 2>&1 ||
    fail "debootstrap failed, see $folder.log: $(tail -n 1 "$folder.log")"

# The Release file of a suite in the making may have expired. Documentation is not needed.
echo 'Acquire::Check-Valid-Until "false";' >"$folder.new/etc/apt/apt.conf.d/90valid-until"
echo 'path-exclude=/usr/share/doc/*' >"$folder.new/etc/dpkg/dpkg.cfg.d/no-documentation"
echo 'force-unsafe-io' >"$folder.new/etc/dpkg/dpkg.cfg.d/fast"
touch "$folder.new/.complete"
mv "$folder.new" "$folder"
