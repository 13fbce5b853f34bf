#!/usr/bin/env bash
# Make the Python modules named on the command line importable by QGIS's Python, and programs, named
# program:NAME, runnable. What is there already is left alone; on Debian and Ubuntu, root gets the
# rest from apt; anyone else is told what to install. QGIS_PYTHON names the interpreter.
set -euo pipefail

python=${QGIS_PYTHON:-/usr/bin/python3}

debian_packages() {
    case $1 in
        qgis.core) echo "qgis python3-qgis qgis-providers" ;;
        ensurepip) echo "python3-venv" ;;
        program:Xvfb) echo "xvfb" ;;
        program:lrelease) echo "qttools5-dev-tools" ;;
        program:*) echo "${1#program:}" ;;
        PyQt6.QtSvg) echo "python3-pyqt6.qtsvg" ;;
        PyQt6.*) echo "python3-pyqt6" ;;
        *) echo "python3-$1" ;;
    esac
}

is_there() {
    case $1 in
        program:*) command -v "${1#program:}" >/dev/null ;;
        *) QT_QPA_PLATFORM=offscreen "$python" -c "import $1" >/dev/null 2>&1 ;;
    esac
}

missing=()
packages=()
for module in "$@"; do
    if ! is_there "$module"; then
        missing+=("$module")
        read -ra names <<<"$(debian_packages "$module")"
        packages+=("${names[@]}")
    fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$python" = /usr/bin/python3 ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    apt-get install --yes --no-install-recommends "${packages[@]}"
    for module in "${missing[@]}"; do
        is_there "$module" || { echo "$module is still not there" >&2; exit 1; }
    done
    exit 0
fi

cat >&2 <<MESSAGE
Missing, for $python, which should be QGIS's Python: ${missing[*]}
  Debian, Ubuntu:  sudo apt-get install --no-install-recommends ${packages[*]}
  elsewhere:       install QGIS 3.22 or later, and these modules into its Python; then say where
                   that Python is, for example:  make QGIS_PYTHON=/path/to/qgis/python
MESSAGE
exit 1
