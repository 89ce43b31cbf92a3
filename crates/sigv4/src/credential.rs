//! The credential of a signature: who signed, and for what.

/// `ACCESS_KEY_ID/DATE/REGION/SERVICE/aws4_request`. Five parts by construction; whether they
/// say the right thing is [`Claim::check`](crate::Claim::check)'s to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    text: String,
}

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
