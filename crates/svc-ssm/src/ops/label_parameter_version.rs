//! LabelParameterVersion: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html>

use api_ssm::{LabelParameterVersion, LabelParameterVersionRequest, LabelParameterVersionResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::answer::number;
use crate::events::{Change, changed};
use crate::find::{Found, find};
use crate::parameter::version_not_found;

impl Handler<LabelParameterVersion> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &LabelParameterVersionRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "ssm:LabelParameterVersion").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &LabelParameterVersionRequest,
        found: Allowed<Found>,
    ) -> Result<LabelParameterVersionResult, Failure> {
        let cx = &mut cx.writer(&found);
        let mut parameter = found.into_inner().whole()?;
        let asked = input.parameter_version;
        let version = asked.map_or(Some(parameter.version), |asked| u64::try_from(asked).ok());
        let version = version.filter(|version| parameter.holds(*version)).ok_or_else(|| {
            version_not_found(&asked.unwrap_or_default().to_string(), &parameter.name)
        })?;
        let invalid = parameter.attach(version, &input.labels)?;
        let attached = input.labels.iter().filter(|label| !invalid.contains(label));
        let attached: Vec<String> = attached.cloned().collect();
        if !attached.is_empty() {
            parameter.save(cx)?;
            changed(cx, &parameter, Change::LabelParameterVersion, (version, attached))?;
        }
        Ok(LabelParameterVersionResult {
            invalid_labels: Some(invalid),
            parameter_version: number(version),
        })
    }
}
