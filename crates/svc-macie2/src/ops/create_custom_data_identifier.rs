//! CreateCustomDataIdentifier: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers.html>

use api_macie2::errors;
use api_macie2::{
    CreateCustomDataIdentifier, CreateCustomDataIdentifierRequest,
    CreateCustomDataIdentifierResponse,
};
use engine::Access;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;

use crate::Macie2;
use crate::arns::custom_arn;
use crate::custom::{CUSTOMS, CustomRecord, described, levels};
use crate::limits::CUSTOM_MAX;
use crate::session::require;
use crate::tags::{given, pairs};
use store::Order;

impl Handler<CreateCustomDataIdentifier> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateCustomDataIdentifierRequest,
    ) -> Result<Touch<()>, Failure> {
        let account = cx.account().clone();
        let arn = custom_arn(&account, cx.region(), "*");
        let access = Access::new("macie2:CreateCustomDataIdentifier", arn, &account);
        let tags = input.tags.iter().flat_map(pairs);
        Ok(Touch::new((), access.request_tags(tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateCustomDataIdentifierRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateCustomDataIdentifierResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let described = described(
            input.keywords.as_ref(),
            input.ignore_words.as_ref(),
            input.maximum_match_distance,
        )?;
        let count =
            CUSTOMS.range(cx, &[&account, &region], None, CUSTOM_MAX, Order::Forward).await?.len();
        if count >= CUSTOM_MAX {
            let text =
                "The request failed because it would exceed the quota for custom data identifiers.";
            return Err(errors::service_quota_exceeded_exception(text).into());
        }
        let custom = CustomRecord {
            account,
            region,
            id: fresh_label(cx.random(), 32),
            name: input.name.clone(),
            description: input.description.clone(),
            regex: input.regex.clone(),
            keywords: described.keywords,
            ignore_words: described.ignore_words,
            distance: described.distance,
            levels: levels(input.severity_levels.as_ref())?,
            tags: given(input.tags.as_ref())?,
            created_ms: cx.now().unix_ms(),
            is_deleted: false,
        };
        custom.compiled()?;
        custom.save(cx)?;
        cx.name_resource(&custom.arn(), &custom.account);
        Ok(CreateCustomDataIdentifierResponse { custom_data_identifier_id: Some(custom.id) })
    }
}
