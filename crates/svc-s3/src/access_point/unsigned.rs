//! Which bucket is behind an access point, for browsers that ask before they send a request: such a
//! question is not signed, and so names no Region.

use engine::Failure;
use store::{KeyReader, Range};
use tables::Reader;

use super::record::{ACCESS_POINTS, ALIASES, of_host};
use super::resolve::{ALIAS_SUFFIX, split_label};

/// The id of the bucket behind the access point with the alias or the host `name`; none where several
/// Regions have one with that host.
///
/// # Errors
/// When the store fails.
pub(crate) async fn bucket_behind(
    reader: &mut impl Reader,
    name: &str,
) -> Result<Option<String>, Failure> {
    let point = if name.ends_with(ALIAS_SUFFIX) {
        let Some(alias) = ALIASES.get(reader, &[name]).await? else { return Ok(None) };
        let key = [&*alias.account, alias.region.as_str(), &*alias.name];
        ACCESS_POINTS.get(reader, &key).await?
    } else {
        let Some((point, account)) = split_label(name) else { return Ok(None) };
        let hosts = of_host(name).build();
        let rows = reader.range(&Range::within(&hosts, 2)).await?;
        let [only] = rows.as_slice() else { return Ok(None) };
        let region = KeyReader::behind(&only.key, &hosts).and_then(|mut key| key.text());
        let Ok(region) = region else { return Ok(None) };
        ACCESS_POINTS.get(reader, &[account, &region, point]).await?
    };
    Ok(point.map(|point| point.bucket_id))
}
