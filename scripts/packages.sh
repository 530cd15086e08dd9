# SPDX-License-Identifier: Apache-2.0
# Sourced by run and test: installs the Debian packages that are missing, and nothing else.

build_packages=(
    build-essential cmake ninja-build mold ccache pkg-config ca-certificates
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite qt6-svg-dev libqt6svg6 qt6-qpa-plugins libgl1-mesa-dev libegl1 libvulkan-dev
    qtkeychain-qt6-dev libcpp-httplib-dev libssl-dev libsodium-dev libicu-dev libcsv-dev libqrencode-dev
    libphonenumber-dev libzxcvbn-dev libxcb1-dev bootstrap-icons
)
run_packages=(python3 fonts-noto-cjk fonts-noto-core fonts-dejavu-core)
visit_packages=(
    xvfb xauth xdotool openbox x11-utils imagemagick dbus dbus-x11 gnome-keyring libsecret-tools
    at-spi2-core python3-pyatspi python3-gi procps
)
test_packages=(
    python3-yaml python3-jsonschema python3-dbus openssl curl poppler-utils oathtool zbar-tools python3-pyotp
    dunst trayer
)

# Installs those of the named packages that are not there yet. Ends the script when that is not possible.
install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing from Debian: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing. Install them as root and start again:" >&2
            echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Configures a preset (once) and builds it, or only the targets that follow.
build_preset() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
    cmake --build --preset "$1" ${2:+--target "${@:2}"}
}
