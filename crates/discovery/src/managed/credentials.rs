//! Credentials.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/mdis-reference-credentials.html>

use super::{entry, recommended};
use crate::check::{api_key, basic_auth, json_web_token, nothing, secret_key};
use crate::identifier::{Category, Identifier};
use crate::severity::Scale;

const fn credential(
    id: &'static str,
    what: (&'static str, fn(&[u8]) -> bool),
    keywords: &'static [&'static str],
) -> Identifier {
    entry((id, Category::Credentials, Scale::HIGH), what, keywords)
}

/// What follows the first line of a key: up to three header fields, and a line of base64. Sources: RFC 7468, RFC 4880, 6.2.
macro_rules! body {
    () => {
        r"(?:[ \r\n]|\\n)+(?:[A-Z][A-Za-z-]{2,20}: [^\r\n]{1,80}[\r\n]+){0,3}[A-Za-z0-9+/]{60,76}"
    };
}

pub(super) static TABLE: &[Identifier] = &[
    Identifier {
        token_bytes: Some(40),
        ..recommended(credential(
            "AWS_CREDENTIALS",
            (r"[A-Za-z0-9/+]{40}", secret_key),
            &[
                "aws_secret_access_key",
                "credentials",
                "secret access key",
                "secret key",
                "set-awscredential",
            ],
        ))
    },
    credential(
        "GCP_API_KEY",
        (r"AIza[0-9A-Za-z_-]{35}", api_key),
        &[
            "G_PLACES_KEY",
            "GCP api key",
            "GCP key",
            "google cloud key",
            "google-api-key",
            "google-cloud-apikeys",
            "GOOGLEKEY",
            "X-goog-api-key",
        ],
    ),
    recommended(credential(
        "HTTP_BASIC_AUTH_HEADER",
        (r"[Aa]uthorization: *[Bb]asic [A-Za-z0-9+/]{6,}={0,2}", basic_auth),
        &[],
    )),
    credential(
        "JSON_WEB_TOKEN",
        (r"eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{20,}", json_web_token),
        &[],
    ),
    recommended(credential(
        "OPENSSH_PRIVATE_KEY",
        (concat!("-----BEGIN OPENSSH PRIVATE KEY-----", body!()), nothing),
        &[],
    )),
    recommended(credential(
        "PGP_PRIVATE_KEY",
        (concat!("-----BEGIN PGP PRIVATE KEY BLOCK-----", body!()), nothing),
        &[],
    )),
    recommended(credential(
        "PKCS",
        (concat!("-----BEGIN (?:RSA |EC |DSA |ENCRYPTED )?PRIVATE KEY-----", body!()), nothing),
        &[],
    )),
    recommended(credential(
        "PUTTY_PRIVATE_KEY",
        (
            r"PuTTY-User-Key-File-[123]: [a-z0-9-]{3,40}\r?\nEncryption: [a-z0-9-]{3,40}\r?\nComment: [!-~ ]{0,120}\r?\nPublic-Lines: ",
            nothing,
        ),
        &[],
    )),
    credential("STRIPE_CREDENTIALS", (r"[rs]k_live_[0-9A-Za-z]{24,120}", api_key), &[]),
];
