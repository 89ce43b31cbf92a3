//! The keys of an identity provider: a JSON Web Key Set (RFC 7517), and the discovery document that says
//! where it is (OpenID Connect Discovery 1.0, section 4).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::jws::{JwsAlgorithm, JwsCurve, JwsKey};
use serde::Deserialize;

use super::transport::IssuerFault;

/// The most keys of a set: 100 of RSA and 100 of elliptic curves.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const KEYS_MAX: usize = 200;

/// The longest document, in bytes.
pub(super) const DOCUMENT_BYTES_MAX: usize = 256 * 1024;

/// The keys of a provider that sign tokens.
#[derive(Debug)]
pub(crate) struct KeySet(Vec<SigningKey>);

#[derive(Debug)]
struct SigningKey {
    id: Option<String>,
    /// The one algorithm that the key is for, where it says so.
    algorithm: Option<JwsAlgorithm>,
    key: JwsKey,
}

#[derive(Deserialize)]
struct JwkSet {
    keys: Vec<serde_json::Value>,
}

/// The members of a key that count here.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    #[serde(rename = "use")]
    usage: Option<String>,
    key_ops: Option<Vec<String>>,
    alg: Option<String>,
    kid: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl KeySet {
    /// Reads a set. Keys of other kinds and for other uses are passed over, as RFC 7517, section 5, says.
    pub(super) fn parse(json: &[u8]) -> Result<Self, IssuerFault> {
        let malformed = |reason: &str| IssuerFault::Malformed(reason.to_owned());
        if json.len() > DOCUMENT_BYTES_MAX {
            return Err(malformed("its key set is too long"));
        }
        let set: JwkSet =
            serde_json::from_slice(json).map_err(|_| malformed("its key set is none"))?;
        if set.keys.len() > KEYS_MAX {
            return Err(malformed("its key set has more than 200 keys"));
        }
        Ok(Self(set.keys.into_iter().filter_map(SigningKey::parse).collect()))
    }

    /// Whether a key with the id `id` is in it.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.iter().any(|key| key.id.as_deref() == Some(id))
    }

    /// The keys that a token with this header may be signed by. A token that names none may be signed by
    /// the only one that fits.
    pub(super) fn candidates(&self, id: Option<&str>, algorithm: JwsAlgorithm) -> Vec<&JwsKey> {
        let fits = |key: &&SigningKey| {
            key.key.fits(algorithm) && key.algorithm.is_none_or(|own| own == algorithm)
        };
        let fitting = self.0.iter().filter(fits);
        match id {
            Some(id) => {
                let named = fitting.filter(|key| key.id.as_deref() == Some(id));
                named.map(|key| &key.key).collect()
            }
            None => {
                let fitting: Vec<&JwsKey> = fitting.map(|key| &key.key).collect();
                if fitting.len() == 1 { fitting } else { Vec::new() }
            }
        }
    }
}

impl SigningKey {
    fn parse(value: serde_json::Value) -> Option<Self> {
        let jwk: Jwk = serde_json::from_value(value).ok()?;
        let is_for_signatures = jwk.usage.as_deref().is_none_or(|usage| usage == "sig")
            && jwk.key_ops.as_ref().is_none_or(|ops| ops.iter().any(|op| op == "verify"));
        if !is_for_signatures {
            return None;
        }
        let algorithm = match &jwk.alg {
            Some(name) => Some(JwsAlgorithm::parse(name)?),
            None => None,
        };
        let number = |text: &Option<String>| URL_SAFE_NO_PAD.decode(text.as_deref()?).ok();
        let key = match jwk.kty.as_str() {
            "RSA" => JwsKey::rsa(&number(&jwk.n)?, &number(&jwk.e)?)?,
            "EC" => {
                let curve = JwsCurve::parse(jwk.crv.as_deref()?)?;
                JwsKey::ec(curve, &number(&jwk.x)?, &number(&jwk.y)?)?
            }
            _ => return None,
        };
        Some(Self { id: jwk.kid, algorithm, key })
    }
}

/// The members of a discovery document that count here.
#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

/// Where the key set of `https://ISSUER` is, by its discovery document: host, and path with what follows it.
pub(super) fn key_set_place(issuer: &str, json: &[u8]) -> Result<(String, String), IssuerFault> {
    let malformed = |reason: &str| IssuerFault::Malformed(reason.to_owned());
    let found: Discovery =
        serde_json::from_slice(json).map_err(|_| malformed("its discovery document is none"))?;
    if found.issuer.strip_prefix("https://") != Some(issuer) {
        return Err(malformed("its discovery document is of another issuer"));
    }
    let address = found.jwks_uri.strip_prefix("https://");
    let address = address.ok_or_else(|| malformed("its key set is not at an https address"))?;
    let (host, path) = match address.find('/') {
        Some(at) => address.split_at(at),
        None => (address, "/"),
    };
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'#';
    if !is_host(host) || !path.bytes().all(is_plain) {
        return Err(malformed("the address of its key set is none that can be called"));
    }
    Ok((host.to_owned(), path.to_owned()))
}

/// Whether `text` is the name of a host, without a port.
pub(super) fn is_host(text: &str) -> bool {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    !text.is_empty() && text.len() <= 253 && text.bytes().all(is_name)
}

#[cfg(test)]
mod tests;
