//! GetDataRetrievalPolicy: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-GetDataRetrievalPolicy.html>

use api_glacier::{
    DataRetrievalPolicy, DataRetrievalRule, GetDataRetrievalPolicy, GetDataRetrievalPolicyInput,
    GetDataRetrievalPolicyOutput,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::own_account;
use crate::retrieval_policy::RetrievalPolicy;
use crate::shown::number;
use crate::tables::RETRIEVAL_POLICIES;

impl Handler<GetDataRetrievalPolicy> for Glacier {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetDataRetrievalPolicyInput,
    ) -> Result<Self::Touches, Failure> {
        let account = own_account(cx, &input.account_id)?;
        Ok(Touch::account_wide("glacier:GetDataRetrievalPolicy", &account))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetDataRetrievalPolicyInput,
        _: Allowed<()>,
    ) -> Result<GetDataRetrievalPolicyOutput, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let key = [account.as_str(), region.as_str()];
        let stored = RETRIEVAL_POLICIES.get(cx, &key).await?;
        let rule = match stored.unwrap_or(RetrievalPolicy::Unlimited) {
            RetrievalPolicy::Unlimited => {
                DataRetrievalRule { strategy: Some("None".to_owned()), bytes_per_hour: None }
            }
            RetrievalPolicy::BytesPerHour { bytes } => DataRetrievalRule {
                strategy: Some("BytesPerHour".to_owned()),
                bytes_per_hour: Some(number(bytes)),
            },
        };
        let policy = DataRetrievalPolicy { rules: Some(vec![rule]) };
        Ok(GetDataRetrievalPolicyOutput { policy: Some(policy) })
    }
}
