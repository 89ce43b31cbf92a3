//! ID tokens: JSON Web Tokens (RFC 7519) in compact form, signed with a key of their issuer.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::jws::JwsAlgorithm;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::key_set::KeySet;

/// The longest key id that is looked for, in bytes.
const KEY_ID_BYTES_MAX: usize = 1_024;

/// The most audiences of a token.
const AUDIENCES_MAX: usize = 100;

/// The most tags that a token may name; more than any session may have.
const TAGS_MAX: usize = 64;

/// Where a token names session tags, in a claim of its own or in one for each.
const TAGS: &str = "https://aws.amazon.com/tags";
const PRINCIPAL_TAGS: &str = "https://aws.amazon.com/tags/principal_tags/";
const TRANSITIVE_KEYS: &str = "https://aws.amazon.com/tags/transitive_tag_keys";

/// Where it names the source identity.
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenFault {
    /// It is no signed JSON Web Token.
    Malformed,
    /// A claim that it must have is missing.
    Missing(&'static str),
    /// A claim is not what it must be.
    Invalid(&'static str),
    /// Its issuer has no key by which it could be signed.
    NoKey,
    /// Its signature is not one of its issuer's.
    NotAuthentic,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
    b64: Option<Value>,
}

/// A token whose signature is still to be checked. Of what it says only the issuer and the audience can be
/// read, which say by what it is checked.
#[derive(Debug)]
pub(crate) struct WebToken {
    algorithm: JwsAlgorithm,
    key_id: Option<String>,
    /// What is signed: the first two parts.
    signed: String,
    signature: Vec<u8>,
    claims: Claims,
}

/// What a token says.
#[derive(Debug)]
pub(crate) struct Claims {
    /// `iss`.
    pub(crate) issuer: String,
    /// `sub`.
    pub(crate) subject: String,
    /// `aud`.
    pub(crate) audiences: Vec<String>,
    /// `azp`: whom it was issued to, where that is not whom it is for.
    pub(crate) authorized_party: Option<String>,
    /// `exp`, `iat` and `nbf`, in seconds of the Unix epoch.
    pub(crate) expires_at: i64,
    pub(crate) issued_at: i64,
    pub(crate) not_before: Option<i64>,
    /// `amr`: how its bearer proved who it is.
    pub(crate) methods: Vec<String>,
    /// Session tags.
    pub(crate) tags: Vec<(String, String)>,
    /// The keys of those that later sessions inherit.
    pub(crate) transitive_tag_keys: Vec<String>,
    /// The source identity.
    pub(crate) source_identity: Option<String>,
    all: Map<String, Value>,
}

impl WebToken {
    /// Takes a token apart.
    pub(crate) fn parse(text: &str) -> Result<Self, TokenFault> {
        let malformed = TokenFault::Malformed;
        let (signed, signature) = text.rsplit_once('.').ok_or(malformed)?;
        let (header, payload) = signed.split_once('.').ok_or(malformed)?;
        if payload.contains('.') {
            return Err(malformed);
        }
        let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| malformed);
        let header: Header = serde_json::from_slice(&decoded(header)?).map_err(|_| malformed)?;
        // What a header demands and we do not know, nobody may overlook (RFC 7515, section 4.1.11).
        if header.crit.is_some() || header.b64.is_some() {
            return Err(malformed);
        }
        let algorithm = JwsAlgorithm::parse(&header.alg).ok_or(malformed)?;
        if header.kid.as_ref().is_some_and(|id| id.len() > KEY_ID_BYTES_MAX) {
            return Err(malformed);
        }
        Ok(Self {
            algorithm,
            key_id: header.kid,
            signature: decoded(signature)?,
            claims: Claims::parse(&decoded(payload)?)?,
            signed: signed.to_owned(),
        })
    }

    /// Whom it says that it is of.
    pub(crate) fn issuer(&self) -> &str {
        &self.claims.issuer
    }

    /// The first of `known` that it says that it is for: the party that it was issued to where it names
    /// one, and else one of its audiences.
    pub(crate) fn audience<'a>(&self, known: &'a [String]) -> Option<&'a str> {
        let Claims { audiences, authorized_party, .. } = &self.claims;
        let is_named = |id: &&String| match authorized_party {
            Some(party) => party == *id,
            None => audiences.contains(id),
        };
        known.iter().find(is_named).map(String::as_str)
    }

    /// The id of the key that it says that it is signed by.
    pub(crate) fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// What it says, where one of `keys` has signed it.
    pub(super) fn verified(self, keys: &KeySet) -> Result<Claims, TokenFault> {
        let candidates = keys.candidates(self.key_id.as_deref(), self.algorithm);
        if candidates.is_empty() {
            return Err(TokenFault::NoKey);
        }
        let is_signed_by = |key: &&envelope::jws::JwsKey| {
            key.verify(self.algorithm, self.signed.as_bytes(), &self.signature).is_ok()
        };
        if !candidates.iter().any(is_signed_by) {
            return Err(TokenFault::NotAuthentic);
        }
        Ok(self.claims)
    }
}

/// Claims of which a token may have one each; a second is refused, since readers would differ.
#[derive(Deserialize)]
struct Registered {
    iss: Option<Value>,
    sub: Option<Value>,
    aud: Option<Value>,
    exp: Option<Value>,
    nbf: Option<Value>,
    iat: Option<Value>,
    azp: Option<Value>,
    amr: Option<Value>,
}

impl Claims {
    fn parse(json: &[u8]) -> Result<Self, TokenFault> {
        let malformed = |_| TokenFault::Malformed;
        let own: Registered = serde_json::from_slice(json).map_err(malformed)?;
        let all: Map<String, Value> = serde_json::from_slice(json).map_err(malformed)?;
        let NamedTags { tags, transitive_keys } = tags(&all)?;
        Ok(Self {
            issuer: required("iss", text("iss", own.iss)?)?,
            subject: required("sub", text("sub", own.sub)?)?,
            audiences: required("aud", texts("aud", own.aud)?)?,
            authorized_party: text("azp", own.azp)?,
            expires_at: required("exp", instant("exp", own.exp)?)?,
            issued_at: required("iat", instant("iat", own.iat)?)?,
            not_before: instant("nbf", own.nbf)?,
            methods: texts("amr", own.amr)?.unwrap_or_default(),
            tags,
            transitive_tag_keys: transitive_keys,
            source_identity: text("source_identity", all.get(SOURCE_IDENTITY).cloned())?,
            all,
        })
    }

    /// A further claim with one value, as text.
    pub(crate) fn text_of(&self, name: &str) -> Option<String> {
        match self.all.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(value) => Some(value.to_string()),
            _ => None,
        }
    }
}

fn required<T>(name: &'static str, claim: Option<T>) -> Result<T, TokenFault> {
    claim.ok_or(TokenFault::Missing(name))
}

fn text(name: &'static str, claim: Option<Value>) -> Result<Option<String>, TokenFault> {
    match claim {
        None => Ok(None),
        Some(Value::String(text)) if !text.is_empty() => Ok(Some(text)),
        Some(_) => Err(TokenFault::Invalid(name)),
    }
}

/// One text, or a list of some.
fn texts(name: &'static str, claim: Option<Value>) -> Result<Option<Vec<String>>, TokenFault> {
    let invalid = TokenFault::Invalid(name);
    match claim {
        None => Ok(None),
        Some(Value::Array(items)) if !items.is_empty() && items.len() <= AUDIENCES_MAX => {
            let one = |item| match item {
                Value::String(text) => Ok(text),
                _ => Err(invalid),
            };
            items.into_iter().map(one).collect::<Result<_, _>>().map(Some)
        }
        Some(Value::String(text)) => Ok(Some(vec![text])),
        Some(_) => Err(invalid),
    }
}

/// A NumericDate (RFC 7519, section 2), in seconds; fractions are cut off.
fn instant(name: &'static str, claim: Option<Value>) -> Result<Option<i64>, TokenFault> {
    /// The year 9999, beyond which no date here goes.
    const SECONDS_MAX: i64 = 253_402_300_799;
    let Some(claim) = claim else { return Ok(None) };
    let whole = claim.as_i64().or_else(|| {
        let seconds = claim.as_f64().filter(|seconds| seconds.is_finite())?;
        format!("{:.0}", seconds.floor()).parse().ok()
    });
    match whole {
        Some(seconds) if (0..=SECONDS_MAX).contains(&seconds) => Ok(Some(seconds)),
        _ => Err(TokenFault::Invalid(name)),
    }
}

/// Session tags, and the keys of those that later sessions inherit.
struct NamedTags {
    tags: Vec<(String, String)>,
    transitive_keys: Vec<String>,
}

/// The session tags that a token names.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp>
fn tags(all: &Map<String, Value>) -> Result<NamedTags, TokenFault> {
    const INVALID: TokenFault = TokenFault::Invalid(TAGS);
    let one = |value: &Value| match value {
        Value::String(text) => Ok(text.clone()),
        Value::Array(items) => match items.as_slice() {
            [Value::String(text)] => Ok(text.clone()),
            _ => Err(INVALID),
        },
        _ => Err(INVALID),
    };
    let mut tags = BTreeMap::new();
    let mut keys = Vec::new();
    for (name, claim) in all {
        if let Some(key) = name.strip_prefix(PRINCIPAL_TAGS) {
            if tags.insert(key.to_owned(), one(claim)?).is_some() {
                return Err(INVALID);
            }
        } else if name == TRANSITIVE_KEYS {
            keys.extend(texts(TAGS, Some(claim.clone()))?.unwrap_or_default());
        } else if name == TAGS {
            let Value::Object(members) = claim else { return Err(INVALID) };
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("principal_tags", Value::Object(pairs)) => {
                        for (key, value) in pairs {
                            if tags.insert(key.clone(), one(value)?).is_some() {
                                return Err(INVALID);
                            }
                        }
                    }
                    ("transitive_tag_keys", Value::Array(items)) if items.is_empty() => {}
                    ("transitive_tag_keys", list) => {
                        keys.extend(texts(TAGS, Some(list.clone()))?.unwrap_or_default());
                    }
                    _ => return Err(INVALID),
                }
            }
        }
    }
    if tags.len() > TAGS_MAX || keys.len() > TAGS_MAX {
        return Err(INVALID);
    }
    Ok(NamedTags { tags: tags.into_iter().collect(), transitive_keys: keys })
}

#[cfg(test)]
mod tests;
