//! The credential of a signature: who signed, and for what.

/// `ACCESS_KEY_ID/DATE/REGION/SERVICE/aws4_request`. Five parts by construction; whether they
/// say the right thing is [`Claim::check`](crate::Claim::check)'s to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    text: String,
}

/// The service that a request says it is signed for, without anything of it checked: it tells only
/// which service has to check it. From the `Authorization` header or `X-Amz-Credential`.
#[must_use]
pub fn claimed_service(parts: &http::request::Parts) -> Option<String> {
    let of_scope = |credential: &str| {
        let mut fields = credential.rsplit('/');
        let (terminator, service) = (fields.next()?, fields.next()?);
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let is_scope = terminator == "aws4_request" && service.bytes().all(is_name);
        (is_scope && !service.is_empty() && service.len() <= SERVICE_BYTES_MAX)
            .then(|| service.to_owned())
    };
    let header = parts.headers.get(http::header::AUTHORIZATION);
    if let Some(header) = header.and_then(|header| header.to_str().ok()) {
        let (_, behind) = header.split_once("Credential=")?;
        return of_scope(behind.split([',', ' ']).next()?);
    }
    let raw = parts.uri.query()?;
    let (_, value) = crate::query_pairs(raw).find(|(name, _)| &**name == b"X-Amz-Credential")?;
    of_scope(core::str::from_utf8(&value).ok()?)
}

/// The longest name of a service in a scope that is looked up.
const SERVICE_BYTES_MAX: usize = 64;

impl Credential {
    /// The last part of every credential.
    pub const TERMINATOR: &'static str = "aws4_request";

    /// The longest credential, in bytes: an access key id has at most 128.
    pub const LENGTH_BYTES_MAX: usize = 256;

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let fits = text.len() <= Self::LENGTH_BYTES_MAX
            && text.split('/').count() == 5
            && !text.starts_with('/');
        fits.then(|| Self { text: text.to_owned() })
    }

    fn part(&self, index: usize) -> &str {
        self.text.split('/').nth(index).unwrap_or_default()
    }

    /// The access key id, as given: not checked for form, so that an unknown one can be answered
    /// as unknown.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        self.part(0)
    }

    /// The date, `YYYYMMDD`.
    #[must_use]
    pub fn date(&self) -> &str {
        self.part(1)
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &str {
        self.part(2)
    }

    /// The service's signing name.
    #[must_use]
    pub fn service(&self) -> &str {
        self.part(3)
    }

    pub(crate) fn terminator(&self) -> &str {
        self.part(4)
    }

    /// Everything after the access key id: the scope that is part of what is signed.
    #[must_use]
    pub fn scope(&self) -> &str {
        self.text.split_once('/').map_or("", |(_, scope)| scope)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}
