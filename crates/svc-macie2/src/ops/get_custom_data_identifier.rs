//! GetCustomDataIdentifier: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers-id.html>

use api_macie2::{DataIdentifierSeverity, SeverityLevel};
use api_macie2::{
    GetCustomDataIdentifier, GetCustomDataIdentifierRequest, GetCustomDataIdentifierResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Timestamp;

use crate::Macie2;
use crate::arns::custom_arn;
use crate::custom::{CUSTOMS, CustomRecord};
use crate::refusal::missing;
use crate::session::require;

impl Handler<GetCustomDataIdentifier> for Macie2 {
    type Touches = Touch<Option<CustomRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetCustomDataIdentifierRequest,
    ) -> Result<Touch<Option<CustomRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = custom_arn(&account, &region, &input.id);
        let found = CUSTOMS.get(cx, &[&account, &region, &input.id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:GetCustomDataIdentifier", arn, &account);
        if let Some(custom) = &found {
            access = access.resource_tags(&custom.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetCustomDataIdentifierRequest,
        allowed: Allowed<Option<CustomRecord>>,
    ) -> Result<GetCustomDataIdentifierResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let custom = allowed.into_inner().ok_or_else(missing)?;
        let levels = custom.levels.iter().map(|(occurrences_threshold, severity)| SeverityLevel {
            occurrences_threshold: *occurrences_threshold,
            severity: DataIdentifierSeverity::from(severity.as_str()),
        });
        Ok(GetCustomDataIdentifierResponse {
            arn: Some(custom.arn()),
            created_at: Some(Timestamp::from_unix_ms(custom.created_ms)),
            deleted: Some(custom.is_deleted),
            severity_levels: Some(levels.collect()),
            description: custom.description,
            id: Some(custom.id),
            ignore_words: Some(custom.ignore_words),
            keywords: Some(custom.keywords),
            maximum_match_distance: Some(custom.distance),
            name: Some(custom.name),
            regex: Some(custom.regex),
            tags: Some(custom.tags),
        })
    }
}
