//! GetAccountUsage, of Ironkeep's own API: what the buckets of an account hold.

use api_ironkeep::{GetAccountUsage, GetAccountUsageRequest, GetAccountUsageResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::management_account;
use names::AccountId;

use crate::S3;
use crate::usage::fill::is_complete;
use crate::usage::quota::of_account;
use crate::usage::shown;
use crate::usage::sums::ACCOUNT_USAGES;

impl Handler<GetAccountUsage> for S3 {
    type Touches = Touch<AccountId>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetAccountUsageRequest,
    ) -> Result<Self::Touches, Failure> {
        let own = cx.account().clone();
        let named = match &input.account_id {
            None => own.clone(),
            Some(named) => AccountId::parse(named).map_err(|_| {
                errors::invalid_parameter_exception("AccountId is no id of an account.")
            })?,
        };
        if named != own && management_account(cx).await?.as_ref() != Some(&own) {
            return Err(errors::access_denied_exception(
                "Only principals of the management account may ask about other accounts.",
            )
            .into());
        }
        let access = engine::Access::new("ironkeep:GetAccountUsage", "*", &own);
        Ok(Touch::new(named, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetAccountUsageRequest,
        account: Allowed<AccountId>,
    ) -> Result<GetAccountUsageResponse, Failure> {
        let sums = ACCOUNT_USAGES.get(cx, &[&account]).await?.unwrap_or_default();
        Ok(GetAccountUsageResponse {
            account_id: account.to_string(),
            is_complete: is_complete(cx).await?,
            object_count: sums.objects.count,
            object_bytes: sums.objects.bytes,
            version_count: sums.versions.count,
            version_bytes: sums.versions.bytes,
            delete_marker_count: sums.delete_markers,
            quota: shown::quota(cx, of_account(&account)).await?,
        })
    }
}
