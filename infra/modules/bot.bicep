// The registration that Teams reaches the bot by.

@description('Name in Azure; nobody sees it in Teams.')
param botName string

@description('Where Teams sends what people write and press.')
param endpoint string

param identityId string
param identityClientId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'global'
  kind: 'azurebot'
  // Teams is a standard channel: without cost or limit, whatever the size.
  sku: { name: 'F0' }
  properties: {
    displayName: 'Signaalpunt'
    endpoint: endpoint
    // Of one tenant, and proven by the identity: there is no password.
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}
