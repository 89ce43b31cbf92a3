//! GetRandomPassword: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>

use api_secretsmanager::{GetRandomPassword, GetRandomPasswordRequest, GetRandomPasswordResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::password::password;

impl Handler<GetRandomPassword> for SecretsManager {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetRandomPasswordRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("secretsmanager:GetRandomPassword", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetRandomPasswordRequest,
        _: Allowed<()>,
    ) -> Result<GetRandomPasswordResponse, Failure> {
        let random_password = Some(password(input, cx.random())?.into());
        Ok(GetRandomPasswordResponse { random_password })
    }
}
