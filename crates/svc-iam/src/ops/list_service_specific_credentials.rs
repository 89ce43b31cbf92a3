//! `ListServiceSpecificCredentials`: the credentials of a user for single services, of which it has none.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html>
//!
//! # Differs from AWS
//! No service here takes such credentials, so that none can be made; each `ServiceName` is refused.

use api_iam::{
    ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::iam_arn;

use crate::Iam;
use crate::access_key::Owner;
use crate::errors::validation;
use crate::page::paging;
use crate::user::Holder;

impl Handler<api_iam::ListServiceSpecificCredentials> for Iam {
    type Touches = Touch<Option<Holder>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListServiceSpecificCredentialsRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = "iam:ListServiceSpecificCredentials";
        if input.all_users == Some(true) {
            let account = cx.account().clone();
            let everybody = iam_arn(&account, "user", "/", "*");
            return Ok(Touch::new(None, Access::new(action, everybody, &account)));
        }
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access(action);
        Ok(Touch::new(Some(holder), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListServiceSpecificCredentialsRequest,
        allowed: Allowed<Option<Holder>>,
    ) -> Result<ListServiceSpecificCredentialsResponse, Failure> {
        match allowed.as_ref() {
            Some(holder) => _ = Owner::of(holder)?,
            None if input.user_name.is_some() => {
                return Err(validation("UserName and AllUsers exclude one another."));
            }
            None => {}
        }
        if let Some(service) = &input.service_name {
            let text =
                format!("The service {service} does not support service-specific credentials.");
            return Err(errors::service_not_supported_exception(text).into());
        }
        let question: &[&str] = &[input.user_name.as_deref().unwrap_or_default()];
        paging::<api_iam::ListServiceSpecificCredentials>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        Ok(ListServiceSpecificCredentialsResponse {
            service_specific_credentials: Some(Vec::new()),
            marker: None,
            is_truncated: Some(false),
        })
    }
}
