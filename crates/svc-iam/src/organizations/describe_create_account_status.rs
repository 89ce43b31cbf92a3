//! `DescribeCreateAccountStatus`: what became of a request to create an account.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeCreateAccountStatus.html>

use api_organizations::{DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::CREATE_ACCOUNT_STATUS;

use super::member::wire_status;
use super::{Organizations, managed};

impl Handler<api_organizations::DescribeCreateAccountStatus> for Organizations {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &DescribeCreateAccountStatusRequest,
    ) -> Result<Self::Touches, Failure> {
        managed(cx, "organizations:DescribeCreateAccountStatus").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeCreateAccountStatusRequest,
        _allowed: Allowed<()>,
    ) -> Result<DescribeCreateAccountStatusResponse, Failure> {
        let found = CREATE_ACCOUNT_STATUS.get(cx, &[&input.create_account_request_id]).await?;
        let Some(status) = found else {
            return Err(api_organizations::errors::create_account_status_not_found_exception(
                "You specified a create account request ID that doesn't exist.",
            )
            .into());
        };
        let create_account_status = Some(wire_status(&status));
        Ok(DescribeCreateAccountStatusResponse { create_account_status })
    }
}
