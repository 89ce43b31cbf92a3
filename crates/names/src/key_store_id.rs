//! Ids of custom key stores and of the clusters behind them.

use std::sync::Arc;

use crate::text::{is_lower_hex, name};

/// The id of a custom key store of KMS: `cks-` and 17 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyStoreId(Arc<str>);

name!(KeyStoreId, "custom key store id");

impl KeyStoreId {
    fn check(text: &str) -> Result<(), &'static str> {
        let is_id = text.strip_prefix("cks-").is_some_and(|id| id.len() == 17 && is_lower_hex(id));
        if is_id { Ok(()) } else { Err("an id is `cks-` and 17 hexadecimal digits") }
    }

    /// The id of a new store.
    #[must_use]
    pub fn from_random(random: [u8; 9]) -> Self {
        let digits: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        Self(format!("cks-{}", digits.get(1..).unwrap_or_default()).into())
    }
}

/// The id of a CloudHSM cluster: `cluster-` and 11 to 16 letters and digits from 2 to 7.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsmClusterId(Arc<str>);

name!(HsmClusterId, "cluster id");

impl HsmClusterId {
    fn check(text: &str) -> Result<(), &'static str> {
        let is_id = text.strip_prefix("cluster-").is_some_and(is_hsm_id);
        let reason = "an id is `cluster-` and 11 to 16 letters and digits from 2 to 7";
        if is_id { Ok(()) } else { Err(reason) }
    }

    /// The id of a new cluster.
    #[must_use]
    pub fn from_random(random: [u8; HSM_ID_CHARS]) -> Self {
        Self(format!("cluster-{}", hsm_id(random)).into())
    }
}

/// The id of an HSM of a CloudHSM cluster: `hsm-` and 11 to 16 letters and digits from 2 to 7.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsmId(Arc<str>);

name!(HsmId, "HSM id");

impl HsmId {
    fn check(text: &str) -> Result<(), &'static str> {
        let is_id = text.strip_prefix("hsm-").is_some_and(is_hsm_id);
        let reason = "an id is `hsm-` and 11 to 16 letters and digits from 2 to 7";
        if is_id { Ok(()) } else { Err(reason) }
    }

    /// The id of a new HSM.
    #[must_use]
    pub fn from_random(random: [u8; HSM_ID_CHARS]) -> Self {
        Self(format!("hsm-{}", hsm_id(random)).into())
    }
}

/// The letters and digits of the ids that are made here.
const HSM_ID_CHARS: usize = 11;

fn is_hsm_id(id: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_alphabetic() || (b'2'..=b'7').contains(&byte);
    (11..=16).contains(&id.len()) && id.bytes().all(is_digit)
}

/// A letter or digit for five bits of each byte.
fn hsm_id(random: [u8; HSM_ID_CHARS]) -> String {
    let digit = |byte: u8| match byte & 31 {
        letter @ 0..=25 => char::from(b'a' + letter),
        number => char::from(b'2' + (number - 26)),
    };
    random.into_iter().map(digit).collect()
}
