//! GetQueueUrl: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html>

use api_sqs::{GetQueueUrl, GetQueueUrlRequest, GetQueueUrlResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::AccountId;

use crate::Sqs;
use crate::find::{Found, find};
use crate::queue::{require_name, url};
use crate::refusal::invalid;

impl Handler<GetQueueUrl> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetQueueUrlRequest,
    ) -> Result<Touch<Found>, Failure> {
        require_name(&input.queue_name)?;
        let account = match input.queue_owner_aws_account_id.as_deref() {
            None | Some("") => cx.account().clone(),
            Some(owner) => AccountId::parse(owner).map_err(|_| {
                invalid(owner, "QueueOwnerAWSAccountId", "An account id has 12 digits.")
            })?,
        };
        let (found, access) = find(cx, (&account, &input.queue_name), "sqs:GetQueueUrl").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetQueueUrlRequest,
        found: Allowed<Found>,
    ) -> Result<GetQueueUrlResult, Failure> {
        let queue = found.present()?;
        let url = url(cx.request(), &queue.account, &queue.name);
        Ok(GetQueueUrlResult { queue_url: Some(url) })
    }
}
