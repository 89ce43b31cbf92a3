//! DeletePermission: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeletePermission.html>

use api_acm_pca::{DeletePermission, DeletePermissionRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::find::{Found, touch};

impl Handler<DeletePermission> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeletePermissionRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:DeletePermission").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeletePermissionRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        authority.require_there()?;
        let account = input.source_account.as_deref().unwrap_or(&authority.account).to_owned();
        let before = authority.permissions.len();
        authority.permissions.retain(|held| {
            held.principal != input.principal || held.source_account.as_str() != account
        });
        if authority.permissions.len() == before {
            return Err(errors::resource_not_found_exception(
                "The certificate authority has no such permission.",
            )
            .into());
        }
        authority.save(cx)?;
        Ok(Empty {})
    }
}
