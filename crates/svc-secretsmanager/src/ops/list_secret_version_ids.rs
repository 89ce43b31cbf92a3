//! ListSecretVersionIds: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html>

use api_secretsmanager::{
    ListSecretVersionIds, ListSecretVersionIdsRequest, ListSecretVersionIdsResponse,
    SecretVersionsListEntry,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::page::paging;
use crate::secret::Version;
use crate::tables::digits;

impl Handler<ListSecretVersionIds> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListSecretVersionIdsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:ListSecretVersionIds").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSecretVersionIdsRequest,
        found: Allowed<Found>,
    ) -> Result<ListSecretVersionIdsResponse, Failure> {
        let secret = found.into_inner().present()?;
        let all = input.include_deprecated == Some(true);
        let page = (input.max_results, input.next_token.as_deref());
        let question = [secret.unique_id.as_str(), if all { "all" } else { "labelled" }];
        let paging = paging::<ListSecretVersionIds>(cx, page, &question)?;
        let wanted = secret.versions.iter().filter(|(_, it)| all || !it.stages.is_empty());
        let named = |(id, version): (&String, &Version)| {
            let name = [digits(version.created_ms).as_str(), id].join("/");
            (name, entry(id, version))
        };
        let mut versions: Vec<(String, SecretVersionsListEntry)> = wanted.map(named).collect();
        versions.sort_by(|(one, _), (other, _)| one.cmp(other));
        let page = paging.items(versions)?;
        Ok(ListSecretVersionIdsResponse {
            versions: Some(page.items),
            next_token: page.next,
            arn: Some(secret.arn()),
            name: Some(secret.name),
        })
    }
}

fn entry(id: &str, version: &Version) -> SecretVersionsListEntry {
    SecretVersionsListEntry {
        version_id: Some(id.to_owned()),
        version_stages: (!version.stages.is_empty()).then(|| version.stages.clone()),
        last_accessed_date: None,
        created_date: Some(Timestamp::from_unix_ms(version.created_ms)),
        kms_key_ids: version.kms_key_arn.clone().map(|arn| vec![arn]),
    }
}
