//! Host names below which buckets are addressed.

use core::str::FromStr;

/// The longest name, in bytes (RFC 1035, 2.3.4).
const NAME_BYTES_MAX: usize = 253;

/// The longest label, in bytes.
const LABEL_BYTES_MAX: usize = 63;

/// A host name in lower case: labels of letters, digits and hyphens (RFC 1123, 2.1). It is no
/// address, since nothing is below one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain(String);

impl Domain {
    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Domain {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name = text.to_ascii_lowercase();
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let is_label = |label: &str| {
            (1..=LABEL_BYTES_MAX).contains(&label.len())
                && label.bytes().all(fits)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let is_address = name.parse::<core::net::Ipv4Addr>().is_ok();
        if name.len() > NAME_BYTES_MAX || is_address || !name.split('.').all(is_label) {
            return Err(format!(
                "`{text}` is not a host name: labels of letters, digits and hyphens, such as s3.example.com"
            ));
        }
        Ok(Self(name))
    }
}

#[cfg(test)]
mod tests {
    use super::Domain;

    #[test]
    fn host_names_are_taken_and_nothing_else() {
        for text in ["localhost", "S3.Example.COM", "a-b.c", "xn--mnchen-3ya.example", "9.example"]
        {
            let domain: Domain = text.parse().expect("a host name");
            assert_eq!(domain.as_str(), text.to_ascii_lowercase());
        }
        let long = format!("{}.example", "a".repeat(64));
        for text in [
            "",
            "bad host",
            ".example",
            "example.",
            "a..b",
            "-a",
            "a-",
            "a_b",
            "192.0.2.1",
            "::1",
            "münchen",
            "a/b",
            "a:80",
            "*.example",
            &long,
        ] {
            assert!(text.parse::<Domain>().is_err(), "{text:?}");
        }
    }
}
