//! CreatePermission: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreatePermission.html>

use api_acm_pca::{CreatePermission, CreatePermissionRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::AccountId;
use wire::Empty;

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::permission::PermissionRecord;

/// The one service that authorities give permissions to.
const ACM: &str = "acm.amazonaws.com";

impl Handler<CreatePermission> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreatePermissionRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:CreatePermission").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreatePermissionRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        authority.require_there()?;
        if input.principal != ACM {
            return Err(errors::request_failed_exception(format!(
                "The principal of a permission must be {ACM}."
            ))
            .into());
        }
        let account = match &input.source_account {
            Some(account) => AccountId::parse(account).map_err(|_| {
                errors::request_failed_exception("The source account is not an account.")
            })?,
            None => authority.account.clone(),
        };
        let is_same = |held: &PermissionRecord| {
            held.principal == input.principal && held.source_account == account
        };
        if authority.permissions.iter().any(is_same) {
            return Err(errors::permission_already_exists_exception(
                "The designated permission has already been given to the user.",
            )
            .into());
        }
        let actions = input.actions.iter().map(|action| action.as_str().to_owned());
        authority.permissions.push(PermissionRecord {
            principal: input.principal.clone(),
            source_account: account,
            actions: actions.collect(),
            created_ms: cx.now().unix_ms(),
        });
        authority.save(cx)?;
        Ok(Empty {})
    }
}
