//! ListGrants: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html>

use api_kms::{ListGrants, ListGrantsRequest, ListGrantsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::{named_key_access, via_service};
use crate::grant::GRANTS;
use crate::grant::rules::{bind, shown};
use crate::key::KeyRecord;
use crate::page::{Members, paging};
use crate::resolve::{Forms, find_key};

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 50;

impl Handler<ListGrants> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListGrantsRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:ListGrants").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let for_resource = if via_service(cx).is_some() { "true" } else { "false" };
        let access = named_key_access(cx, "kms:ListGrants", &named)?
            .key("kms:GrantIsForAWSResource", for_resource);
        Ok(Touch::new(named.into_key(), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListGrantsRequest,
        key: Allowed<KeyRecord>,
    ) -> Result<ListGrantsResponse, Failure> {
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let wanted = input.grant_id.as_deref();
        let grantee = input.grantee_principal.as_deref();
        let service = input.grantee_service_principal.as_deref();
        let question = [
            key.key_id.as_str(),
            wanted.unwrap_or(""),
            grantee.unwrap_or(""),
            service.unwrap_or(""),
        ];
        let paging = paging::<ListGrants>(cx, members, &question)?;
        let grantee = match grantee {
            Some(grantee) => Some(bind(cx, grantee).await?),
            None => None,
        };
        // No grant names a service: none can be made.
        let is_wanted = |parts: &[String], grant: &crate::grant::GrantRecord| {
            service.is_none()
                && wanted.is_none_or(|id| parts.first().is_some_and(|part| part == id))
                && grantee.as_ref().is_none_or(|grantee| *grantee == grant.grantee)
        };
        let page = paging.rows(cx, &GRANTS, &key.place(), is_wanted).await?;
        let (truncated, next_marker) = (page.is_truncated(), page.next);
        let mut grants = Vec::with_capacity(page.items.len());
        for (parts, grant) in page.items {
            grants.push(shown(cx, key.arn(), parts.concat(), &grant).await?);
        }
        Ok(ListGrantsResponse { grants: Some(grants), truncated, next_marker })
    }
}
