#!/bin/sh
# Install those packages of the distribution whose command, of the same name, is not there yet.
set -eu

missing=""
for tool in "$@"; do
    command -v "$tool" > /dev/null || missing="$missing $tool"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get > /dev/null; then
    echo "These are not installed, and there is no apt-get to install them with:$missing" >&2
    exit 1
fi
root=""
[ "$(id -u)" -eq 0 ] || root="sudo"
export DEBIAN_FRONTEND=noninteractive
# The lists of packages may be old, or not there at all.
$root apt-get update
# shellcheck disable=SC2086  # several words on purpose
$root apt-get install --yes --no-install-recommends $missing
