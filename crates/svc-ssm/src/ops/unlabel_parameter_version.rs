//! UnlabelParameterVersion: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html>

use api_ssm::{
    UnlabelParameterVersion, UnlabelParameterVersionRequest, UnlabelParameterVersionResult,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::find::{Found, find};
use crate::parameter::version_not_found;

impl Handler<UnlabelParameterVersion> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UnlabelParameterVersionRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "ssm:UnlabelParameterVersion").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UnlabelParameterVersionRequest,
        found: Allowed<Found>,
    ) -> Result<UnlabelParameterVersionResult, Failure> {
        let cx = &mut cx.writer(&found);
        let mut parameter = found.into_inner().whole()?;
        let asked = input.parameter_version;
        let version = u64::try_from(asked).ok().filter(|version| parameter.holds(*version));
        let version =
            version.ok_or_else(|| version_not_found(&asked.to_string(), &parameter.name))?;
        let (removed, invalid) = parameter.detach(version, &input.labels);
        if !removed.is_empty() {
            parameter.save(cx)?;
        }
        Ok(UnlabelParameterVersionResult {
            removed_labels: Some(removed),
            invalid_labels: Some(invalid),
        })
    }
}
