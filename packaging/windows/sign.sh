#!/bin/sh
# SPDX-License-Identifier: MIT
# Signs programs for Windows with osslsigncode: KEYCUTTER_CERTIFICATE is a PKCS #12 file in base64,
# KEYCUTTER_CERTIFICATE_PASSWORD its password, KEYCUTTER_TIMESTAMPS the authority that says when (none:
# the signature ends with the certificate).
#
#   sh packaging/windows/sign.sh PROGRAM...
set -eu

work=$(umask 077 && mktemp -d)
trap 'rm -r -- "$work"' EXIT
printf '%s' "${KEYCUTTER_CERTIFICATE:?is not set}" | base64 -d >"$work/certificate"
printf '%s' "${KEYCUTTER_CERTIFICATE_PASSWORD:-}" >"$work/password"
for program in "$@"; do
    osslsigncode sign -pkcs12 "$work/certificate" -readpass "$work/password" -h sha256 \
        -n Keycutter -i "${KEYCUTTER_HOMEPAGE:-https://github.com/keycutter/keycutter}" \
        ${KEYCUTTER_TIMESTAMPS:+-ts "$KEYCUTTER_TIMESTAMPS"} -in "$program" -out "$work/signed"
    cat "$work/signed" >"$program"
    rm "$work/signed"
done
