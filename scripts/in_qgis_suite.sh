#!/usr/bin/env bash
# The part of test_qgis_suite.sh that runs in namespaces of its own: mounts, packages, tests.
set -euo pipefail

inside() {
    chroot "$ROOT" /usr/bin/env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 HOME="$WORK/home" QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 \
        QGIS_PYTHON=/usr/bin/python3 "$@"
}

# What makes a command there that runs a program of the host, in the same folder.
host_program() { # NAME PROGRAM
    cat >"$WORK/bin/$1" <<WRAPPER
#!/bin/sh
exec chroot /host /bin/sh -c 'cd "\$0" && exec "\$@"' "\$PWD" '$2' "\$@"
WRAPPER
    chmod +x "$WORK/bin/$1"
}

mkdir -p "$ROOT/host" "$ROOT/dev/shm"
mount -t proc proc /proc
mount -t proc proc "$ROOT/proc"
mount -t tmpfs tmpfs "$ROOT/tmp"
mount -t tmpfs tmpfs "$ROOT/dev/shm"
mkdir -p "$ROOT$WORK"
settings=(SIG2GPS_LINT_TOOLS="$WORK/bin" TMPDIR="$WORK/tmp")
if [ -d "$DATA" ]; then
    mkdir -p "$WORK/data"
    mount --bind "$DATA" "$WORK/data"
    mount -o remount,bind,ro "$WORK/data"
    settings+=(SIG2GPS_DATA="$WORK/data")
fi
mount --rbind / "$ROOT/host"
mount -o remount,bind,ro "$ROOT/host"
mount --rbind "$WORK" "$ROOT/host$WORK"
mount --rbind "$WORK" "$ROOT$WORK"

if [ -x "${SIG2GPS_PYTHON:-}" ]; then
    host_program inference-python "$SIG2GPS_PYTHON"
    settings+=(SIG2GPS_PYTHON="$WORK/bin/inference-python")
    learned="run with $SIG2GPS_PYTHON"
else
    learned="NOT RUN: SIG2GPS_PYTHON names no inference environment"
fi
for tool in bandit detect-secrets; do
    [ -x "$LINT_TOOLS/$tool" ] && host_program "$tool" "$LINT_TOOLS/$tool"
done
exec 9>"$ROOT.lock"
flock 9
# shellcheck disable=SC2086 # a list of modules, and of arguments
inside http_proxy="${http_proxy:-}" "$WORK/checkout/scripts/install_system_packages.sh" $MODULES
inside apt-get clean
exec 9>&-
inside git -C "$WORK/checkout" init --quiet
inside git -C "$WORK/checkout" add --all
started=$SECONDS
code=0
inside "${settings[@]}" /bin/sh -c "cd '$WORK/checkout' && exec python3 -m pytest $TESTS" || code=$?

versions=$(inside python3 -c 'import platform, numpy, shapely
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, "
      f"numpy {numpy.__version__}, shapely {shapely.__version__}")')
echo
echo "test-qgis: $SUITE: $versions"
echo "test-qgis: the learned engines' tests: $learned"
echo "test-qgis: $([ $code -eq 0 ] && echo passed || echo FAILED) after $((SECONDS - started)) s"
exit $code
