//! `GetAccessKeyLastUsed`: when, where and for what an access key was last used.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html>

use api_iam::{AccessKeyLastUsed, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{ACCESS_KEYS, AccessKeyRecord, KeyOwner, iam_arn};
use identity::user_by_id;
use stdx::Timestamp;

use crate::{Iam, access_key};

impl Handler<api_iam::GetAccessKeyLastUsed> for Iam {
    type Touches = Touch<Option<AccessKeyRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetAccessKeyLastUsedRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ACCESS_KEYS.get(cx, &[&input.access_key_id]).await?;
        let account = cx.account().clone();
        let key = found.filter(|key| key.account == account);
        let user = match key.as_ref().map(|key| &key.owner) {
            Some(KeyOwner::User(id)) => user_by_id(cx, id).await?,
            _ => None,
        };
        let arn =
            user.map_or_else(|| iam_arn(account.as_str(), "user", "/", "*"), |user| user.arn());
        Ok(Touch::new(key, Access::new("iam:GetAccessKeyLastUsed", arn, &account)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetAccessKeyLastUsedRequest,
        allowed: Allowed<Option<AccessKeyRecord>>,
    ) -> Result<GetAccessKeyLastUsedResponse, Failure> {
        let key = allowed.into_inner().ok_or_else(|| access_key::absent(&input.access_key_id))?;
        let user = match &key.owner {
            KeyOwner::User(id) => user_by_id(cx, id).await?,
            KeyOwner::Root => None,
        };
        let used = cx.identity().last_used(&key.id).await?;
        let absent = || "N/A".to_owned();
        let last_used = AccessKeyLastUsed {
            last_used_date: used.as_ref().map(|used| Timestamp::from_unix_ms(used.at_ms)),
            service_name: used.as_ref().map_or_else(absent, |used| used.service.clone()),
            region: used.map_or_else(absent, |used| used.region.to_string()),
        };
        Ok(GetAccessKeyLastUsedResponse {
            user_name: user.map(|user| user.name),
            access_key_last_used: Some(last_used),
        })
    }
}
