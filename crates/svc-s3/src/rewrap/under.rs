//! The versions of a bucket, chosen by the key they are under; page by page.

use api_ironkeep::{VersionUnderKey, errors};
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use store::{Key, KeyReader, Range};
use wire::OperationMeta;

use crate::object::VersionRecord;
use crate::tables::{VERSIONS, versions_of_bucket};

/// Rows that one call looks at; where they give less than a page, the token goes on behind them.
const ROWS_MAX: usize = 10_000;

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

const RULES: PageRules = PageRules {
    items_default: 1_000,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) operation: &'static OperationMeta,
    pub(crate) bucket_id: &'a str,
    pub(crate) key_arn: &'a str,
    /// Whether those under the key are wanted, or those that are not.
    pub(crate) under: Under,
    pub(crate) items: Option<i32>,
    pub(crate) token: Option<&'a str>,
}

/// Which versions are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Under {
    Key,
    OtherKeys,
}

/// A page of versions, and the token behind it.
pub(crate) async fn versions_under(
    cx: &mut Ctx,
    question: Question<'_>,
) -> Result<(Vec<VersionUnderKey>, Option<String>), Failure> {
    let Question { operation, bucket_id, key_arn, under, items, token } = question;
    let request = PageRequest { operation, question: &[bucket_id, key_arn], items, token };
    let paging = Paging::new(cx, &RULES, request)?;
    let all = versions_of_bucket(bucket_id).build();
    let mut range = Range::within(&all, PAGE_ROWS);
    if let Some(after) = paging.after_name() {
        let after = hex::decode(after).map_err(|_| (RULES.invalid_token)())?;
        range = range.after(&Key::copy_from(&after));
    }
    let (mut versions, mut seen) = (Vec::new(), 0_usize);
    loop {
        let entries = cx.tx().peek_range(&range).await?;
        for entry in &entries {
            let version = VERSIONS.decode(&entry.row.value)?;
            if is_wanted(&version, key_arn, under) {
                versions.push(shown(&entry.key, &all, version)?);
            }
            seen = seen.saturating_add(1);
            if versions.len() >= paging.items_max() || seen >= ROWS_MAX {
                let behind = hex::encode(entry.key.as_bytes());
                return Ok((versions, Some(paging.token_behind(&[behind])?)));
            }
        }
        let Some(last) = entries.last() else { return Ok((versions, None)) };
        range = range.after(&last.key);
    }
}

/// A delete marker has no bytes, and is under nothing.
fn is_wanted(version: &VersionRecord, key_arn: &str, under: Under) -> bool {
    let is_under = version.encryption().1 == Some(key_arn);
    !version.is_delete_marker && is_under == (under == Under::Key)
}

fn shown(row: &Key, all: &Key, version: VersionRecord) -> Result<VersionUnderKey, Failure> {
    let key = KeyReader::behind(row, all).and_then(|mut key| key.bytes());
    let key = key.ok().and_then(|key| String::from_utf8(key).ok());
    let (word, key_arn) = version.encryption();
    let (encryption, kms_key_arn) = (word.to_owned(), key_arn.map(ToOwned::to_owned));
    Ok(VersionUnderKey {
        key: key.ok_or_else(|| Failure::Internal("a version has no key".into()))?,
        version_id: version.version_id,
        encryption,
        kms_key_arn,
        size: i64::try_from(version.size).unwrap_or(i64::MAX),
    })
}
