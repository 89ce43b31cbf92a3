//! DeleteCustomDataIdentifier: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers-id.html>

use api_macie2::{
    DeleteCustomDataIdentifier, DeleteCustomDataIdentifierRequest,
    DeleteCustomDataIdentifierResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::arns::custom_arn;
use crate::custom::{CUSTOMS, CustomRecord};
use crate::refusal::missing;
use crate::session::require;

impl Handler<DeleteCustomDataIdentifier> for Macie2 {
    type Touches = Touch<Option<CustomRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteCustomDataIdentifierRequest,
    ) -> Result<Touch<Option<CustomRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = custom_arn(&account, &region, &input.id);
        let found = CUSTOMS.get(cx, &[&account, &region, &input.id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:DeleteCustomDataIdentifier", arn, &account);
        if let Some(custom) = &found {
            access = access.resource_tags(&custom.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteCustomDataIdentifierRequest,
        allowed: Allowed<Option<CustomRecord>>,
    ) -> Result<DeleteCustomDataIdentifierResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let found = allowed.into_inner().filter(|custom| !custom.is_deleted);
        let mut custom = found.ok_or_else(missing)?;
        custom.is_deleted = true;
        custom.save(cx)?;
        Ok(DeleteCustomDataIdentifierResponse {})
    }
}
