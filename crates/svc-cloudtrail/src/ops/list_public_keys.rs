//! ListPublicKeys: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListPublicKeys.html>
//!
//! The keys of the account in the Region whose time touches the one that is asked for; without one, those that
//! sign now.

use api_cloudtrail::{
    ListPublicKeys, ListPublicKeysRequest, ListPublicKeysResponse, PublicKey, errors,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;
use wire::{Blob, Operation as _};

use crate::CloudTrail;
use crate::signing_key::{SigningKey, keys_of};

impl Handler<ListPublicKeys> for CloudTrail {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListPublicKeysRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide(ListPublicKeys::META.action(), cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPublicKeysRequest,
        _: Allowed<()>,
    ) -> Result<ListPublicKeysResponse, Failure> {
        // All that there are fit on one page, so that no answer has a token.
        if input.next_token.is_some() {
            return Err(errors::invalid_token_exception("Invalid token specified.").into());
        }
        let now = cx.now();
        let (start, end) = match (input.start_time, input.end_time) {
            (None, None) => (now, now),
            (Some(start), end) => (start, end.unwrap_or(now)),
            (None, Some(end)) => (end.min(now), end),
        };
        if end < start {
            return Err(errors::invalid_time_range_exception(
                "The start time must be before the end time.",
            )
            .into());
        }
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let mut keys = keys_of(cx, &account, &region).await?;
        keys.retain(|key| key.from_ms <= end.unix_ms() && start.unix_ms() < key.until_ms);
        let shown = keys.into_iter().map(shown).collect::<Result<_, _>>()?;
        Ok(ListPublicKeysResponse { public_key_list: Some(shown), next_token: None })
    }
}

fn shown(key: SigningKey) -> Result<PublicKey, Failure> {
    let value = STANDARD.decode(&key.public_key);
    let value = value.map_err(|_| Failure::Internal("a public key is not base64".into()))?;
    Ok(PublicKey {
        value: Some(Blob::from(value)),
        validity_start_time: Some(Timestamp::from_unix_ms(key.from_ms)),
        validity_end_time: Some(Timestamp::from_unix_ms(key.until_ms)),
        fingerprint: Some(key.fingerprint),
    })
}
