#!/bin/sh
# SPDX-License-Identifier: MIT
# Signs a disk image and has Apple notarise it, with the keys in KEYCUTTER_SIGN_IDENTITY, NOTARY_KEY (a
# private key of App Store Connect), NOTARY_KEY_ID and NOTARY_ISSUER. Where they are missing it does
# nothing but say so. What it prints is a line for the release's summary.
#
#   sh packaging/macos/notarise.sh IMAGE
set -eu

image=${1:?"usage: notarise.sh IMAGE"}
if [ -z "${KEYCUTTER_SIGN_IDENTITY:-}" ]; then
    echo "- macOS: not signed (for this machine's check alone), MACOS_IDENTITY is not set"
    exit 0
fi
codesign --sign "$KEYCUTTER_SIGN_IDENTITY" --timestamp "$image"
if [ -z "${NOTARY_KEY:-}" ] || [ -z "${NOTARY_KEY_ID:-}" ] || [ -z "${NOTARY_ISSUER:-}" ]; then
    echo "- macOS: signed, not notarised: MACOS_NOTARY_KEY, _KEY_ID and _ISSUER are not all set"
    exit 0
fi
key=$(umask 077 && mktemp)
trap 'rm -f "$key"' EXIT
printf '%s\n' "$NOTARY_KEY" >"$key"
xcrun notarytool submit "$image" --key "$key" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER" \
    --wait >&2
xcrun stapler staple "$image" >&2
spctl --assess --type open --context context:primary-signature "$image" >&2
echo "- macOS: signed and notarised"
