//! BatchGetCustomDataIdentifiers: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers-get.html>

use api_macie2::BatchGetCustomDataIdentifierSummary;
use api_macie2::{
    BatchGetCustomDataIdentifiers, BatchGetCustomDataIdentifiersRequest,
    BatchGetCustomDataIdentifiersResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Timestamp;

use crate::Macie2;
use crate::custom::CUSTOMS;
use crate::limits::DESCRIBED_MAX;
use crate::refusal::invalid;
use crate::session::require;

impl Handler<BatchGetCustomDataIdentifiers> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &BatchGetCustomDataIdentifiersRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:BatchGetCustomDataIdentifiers", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &BatchGetCustomDataIdentifiersRequest,
        _: Allowed<()>,
    ) -> Result<BatchGetCustomDataIdentifiersResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        let ids = input.ids.as_deref().unwrap_or_default();
        if ids.len() > DESCRIBED_MAX {
            return Err(invalid("The request failed because it names too many identifiers.").into());
        }
        for id in ids {
            let Some(custom) = CUSTOMS.get(cx, &[&account, &region, id]).await? else {
                missing.push(id.clone());
                continue;
            };
            found.push(BatchGetCustomDataIdentifierSummary {
                arn: Some(custom.arn()),
                created_at: Some(Timestamp::from_unix_ms(custom.created_ms)),
                deleted: Some(custom.is_deleted),
                description: custom.description,
                id: Some(custom.id),
                name: Some(custom.name),
            });
        }
        Ok(BatchGetCustomDataIdentifiersResponse {
            custom_data_identifiers: Some(found),
            not_found_identifier_ids: Some(missing),
        })
    }
}
