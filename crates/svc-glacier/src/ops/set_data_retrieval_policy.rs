//! SetDataRetrievalPolicy: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-SetDataRetrievalPolicy.html>
//!
//! # Differs from AWS
//! `FreeTier` is refused: nothing here costs money.

use api_glacier::{SetDataRetrievalPolicy, SetDataRetrievalPolicyInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::own_account;
use crate::refusal::invalid;
use crate::retrieval_policy::RetrievalPolicy;
use crate::tables::RETRIEVAL_POLICIES;

impl Handler<SetDataRetrievalPolicy> for Glacier {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetDataRetrievalPolicyInput,
    ) -> Result<Self::Touches, Failure> {
        let account = own_account(cx, &input.account_id)?;
        Ok(Touch::account_wide("glacier:SetDataRetrievalPolicy", &account))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetDataRetrievalPolicyInput,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let rules = input.policy.as_ref().and_then(|policy| policy.rules.as_deref());
        let [rule] = rules.unwrap_or_default() else {
            return Err(invalid("A data retrieval policy has one rule").into());
        };
        let bytes = rule.bytes_per_hour.map(u64::try_from);
        let policy = match (rule.strategy.as_deref(), bytes) {
            (Some("None"), None) => RetrievalPolicy::Unlimited,
            (Some("BytesPerHour"), Some(Ok(bytes))) if bytes > 0 => {
                RetrievalPolicy::BytesPerHour { bytes }
            }
            (Some("BytesPerHour"), _) => return Err(invalid("Invalid BytesPerHour").into()),
            (Some("FreeTier"), _) => {
                return Err(invalid("The strategy FreeTier is not supported here").into());
            }
            _ => return Err(invalid("Invalid Strategy").into()),
        };
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let key = [account.as_str(), region.as_str()];
        RETRIEVAL_POLICIES.put(cx.tx_mut(), &key, &policy)?;
        Ok(Empty {})
    }
}
